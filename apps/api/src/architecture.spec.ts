import { globSync, readFileSync } from 'node:fs';
import { ForEveryone, type Route, routesOf } from '@azionelab/api/kernel';
import { SearchRequest } from '@azionelab/contracts/requests';
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { DiscoveryModule, DiscoveryService, MetadataScanner } from '@nestjs/core';
import { Test } from '@nestjs/testing';
import { Column, DataSource, Entity, PrimaryColumn } from 'typeorm';
import { mappingFaults } from './architecture/mapping-faults';
import { routeFaults } from './architecture/route-faults';
import { sourceFaults } from './architecture/source-faults';
import { type BoxOffice, openBoxOffice } from './testing/open-box-office';

interface Unchecked {
  name: string;
}

class WithoutRules {
  name!: string;
}

@Controller('negative')
class NegativeController {
  @Get('silent')
  silent(@Query() query: SearchRequest) {
    return query;
  }

  @ForEveryone()
  @Post('interface')
  anInterface(@Body() body: Unchecked) {
    return body;
  }

  @ForEveryone()
  @Post('bare')
  aBareClass(@Body() body: WithoutRules) {
    return body;
  }

  @ForEveryone()
  @Get('single')
  aSingleValue(@Query('name') name: string) {
    return name;
  }
}

@Entity('shows')
class NegativeShow {
  @PrimaryColumn('integer')
  id!: number;

  @Column('text')
  credit!: string | null;

  @Column('text', { nullable: true })
  title!: string;

  @Column('text')
  imagined!: string;
}

describe('the architecture', () => {
  let office: BoxOffice;
  beforeAll(async () => {
    office = await openBoxOffice();
  });
  afterAll(() => office.close());

  const routesIn = (discovery: DiscoveryService): Route[] => routesOf(discovery, new MetadataScanner());
  const sorted = (faults: string[]) => faults.sort();

  describe('of the routes', () => {
    it('checks every body and query, and says of every route who may call it', () => {
      const routes = routesIn(office.app.get(DiscoveryService));
      expect(routes.length).toBeGreaterThan(25);
      expect(routes.flatMap(routeFaults)).toEqual([]);
    });

    it('would show one that does not', async () => {
      const module = await Test.createTestingModule({
        imports: [DiscoveryModule],
        controllers: [NegativeController],
      }).compile();
      expect(sorted(routesIn(module.get(DiscoveryService)).flatMap(routeFaults))).toEqual([
        'NegativeController.aBareClass does not check its body',
        'NegativeController.aSingleValue does not check its query',
        'NegativeController.anInterface does not check its body',
        'NegativeController.silent does not say who may call it',
      ]);
    });
  });

  describe('of the entities', () => {
    const faultsIn = (source: DataSource) => mappingFaults(source, (sql) => office.database.admin(sql));

    it('maps columns that are there, with their type and nullability', async () => {
      const source = office.app.get(DataSource);
      expect(source.entityMetadatas.length).toBeGreaterThan(8);
      expect(await faultsIn(source)).toEqual([]);
    });

    it('would show one that is not', async () => {
      const { app: url } = office.database.urls;
      const source = await new DataSource({ type: 'postgres', url, entities: [NegativeShow] }).initialize();
      const faults = await faultsIn(source);
      await source.destroy();
      expect(sorted(faults)).toEqual([
        'shows.credit may be empty',
        'shows.id is bigint, mapped as integer',
        'shows.imagined is not there',
        'shows.title may not be empty',
      ]);
    });
  });

  describe('of the sources', () => {
    const root = `${__dirname}/../../..`;
    const files = globSync(['apps/api/src/**/*.ts', 'libs/api/*/src/**/*.ts'], { cwd: root });

    it('keeps environment, HTTP and repositories where they belong', () => {
      expect(files.length).toBeGreaterThan(100);
      expect(files.flatMap((path) => sourceFaults(path, readFileSync(`${root}/${path}`, 'utf8')))).toEqual([]);
    });

    it('would show a file that does not', () => {
      const text = `
        import { Injectable, NotFoundException } from '@nestjs/common';
        import { InjectRepository } from '@nestjs/typeorm';
        import { type DataSource } from 'typeorm';
        const url = process.env['DATABASE_URL'];`;
      const path = 'libs/api/shows/src/show.service.ts';
      expect(sourceFaults(path, text)).toEqual([
        `${path} reads the environment`,
        `${path} speaks HTTP`,
        `${path} holds a DataSource`,
        `${path} injects repositories`,
      ]);
    });
  });
});
