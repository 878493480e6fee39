from fastapi import APIRouter, Body, Depends

from ..deps import database, named_filter, raw_filter
from ..repo import Readings
from ..schemas import LooseQuery, ReadingQuery

router = APIRouter()


@router.post('/search')
async def search(wanted=Depends(raw_filter), db=Depends(database)):
    return len(await Readings(db).by_filter(wanted))


@router.post('/named')
async def named(wanted=Depends(named_filter), db=Depends(database)):
    return len(await Readings(db).by_names(wanted))


@router.post('/one')
async def one(query: LooseQuery, db=Depends(database)):
    return str(await Readings(db).one(query.station))


@router.post('/one-named')
async def one_named(query: ReadingQuery, db=Depends(database)):
    return str(await Readings(db).one_named(query.station))


@router.post('/count')
async def count(query: ReadingQuery, db=Depends(database)):
    return await db.readings.count_documents({'station': query.station, 'at': {'$gte': query.since}})  # ok: nosql-injection


@router.post('/count-extra')
async def count_extra(query: LooseQuery, db=Depends(database)):
    wanted = {'deleted': False}
    wanted.update(query.extra)
    return await db.readings.count_documents(wanted)  # want: nosql-injection


@router.post('/where')
async def where(test: str = Body(..., embed=True), db=Depends(database)):
    return await db.readings.find_one({'$where': 'this.value > ' + test}) is not None  # want: nosql-injection


@router.post('/above')
async def above(test: float = Body(..., embed=True), db=Depends(database)):
    return await db.readings.find_one({'$where': 'this.value > ' + str(test)}) is not None  # ok: nosql-injection
