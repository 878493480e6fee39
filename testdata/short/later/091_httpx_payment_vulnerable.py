# vulnerable: CWE-91 (or 74): an account number is put into XML that is posted
import xml.etree.ElementTree as ET

import httpx
from fastapi import FastAPI, Form

api = FastAPI()


@api.post("/pay")
async def pay(iban: str = Form(...), cents: int = Form(...)):
    """Send a payment to the bank."""
    message = f"<Payment><Iban>{iban}</Iban><Amount>{cents}</Amount></Payment>"
    async with httpx.AsyncClient() as client:
        answer = await client.post("https://bank.internal.example/xml", content=message)  # want: CWE-91
    return {"status": answer.status_code}
