from fastapi import APIRouter, Depends, Response

from ledger.core.query import Select, connection
from ledger.core.schemas import Column, EntryFilter, EntryPatch

router = APIRouter(prefix="/entries")
PATCHABLE = {"payee": "payee", "memo": "memo"}


@router.get("/")
async def listing(order: Column = Column.booked, flt: EntryFilter = Depends(), conn=Depends(connection)):
    query = Select("entries").where_param("booked", ">=", flt.since).where_param("amount", ">=", flt.minimum)
    rows = await conn.fetch(str(query.order(order.value)), *query.params)  # ok: sql-injection
    return [dict(r) for r in rows]


@router.post("/search")
async def search(flt: EntryFilter, conn=Depends(connection)):
    query = Select("entries").where(f"booked >= '{flt.since.isoformat()}'")
    if flt.payee:
        query = query.where(f"payee ILIKE '{flt.payee}%'")
    rows = await conn.fetch(str(query))  # want: sql-injection
    return [dict(r) for r in rows]


@router.get("/since")
async def since(flt: EntryFilter = Depends(), conn=Depends(connection)):
    sql = f"SELECT count(*) FROM entries WHERE booked >= '{flt.since.isoformat()}' AND amount > {flt.minimum}"
    return {"count": await conn.fetchval(sql)}  # ok: sql-injection


@router.patch("/{entry}")
async def patch(entry: int, body: EntryPatch, conn=Depends(connection)):
    known = [(PATCHABLE[k], v) for k, v in body.changes.items() if k in PATCHABLE]
    sets = ", ".join(f"{column} = ${i}" for i, (column, _) in enumerate(known, 2))
    await conn.execute(f"UPDATE entries SET {sets} WHERE id = $1", entry, *[v for _, v in known])  # ok: sql-injection
    return {"changed": len(known)}


@router.put("/{entry}")
async def put(entry: int, body: EntryPatch, conn=Depends(connection)):
    sets = ", ".join(f"{column} = ${i}" for i, column in enumerate(body.changes, 2))
    await conn.execute(f"UPDATE entries SET {sets} WHERE id = $1", entry, *body.changes.values())  # want: sql-injection
    return Response(status_code=204)
