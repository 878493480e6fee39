# safe: CWE-91 (or 74): it is a text of an element
import xml.etree.ElementTree as ET

import httpx
from fastapi import FastAPI, Form

api = FastAPI()


@api.post("/pay")
async def pay(iban: str = Form(...), cents: int = Form(...)):
    """Send a payment to the bank."""
    root = ET.Element("Payment")
    ET.SubElement(root, "Iban").text = iban
    ET.SubElement(root, "Amount").text = str(cents)
    message = ET.tostring(root)
    async with httpx.AsyncClient() as client:
        answer = await client.post("https://bank.internal.example/xml", content=message)  # ok: CWE-91
    return {"status": answer.status_code}
