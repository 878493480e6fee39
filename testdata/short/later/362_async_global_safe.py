# safe: CWE-362 (or 366, 367): a lock is held
import asyncio

from fastapi import FastAPI, HTTPException

from .bank import debit

app = FastAPI()
vouchers_left = 50
gate = asyncio.Lock()


@app.post("/voucher")
async def voucher(customer: str):
    """Sell one of fifty vouchers."""
    global vouchers_left
    async with gate:
        if vouchers_left == 0:
            raise HTTPException(409)
        await debit(customer, 10)
        vouchers_left -= 1  # ok: CWE-362
    return {"left": vouchers_left}
