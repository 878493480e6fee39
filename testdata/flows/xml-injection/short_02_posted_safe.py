# safe: the name is escaped
from xml.sax.saxutils import escape

import httpx
from fastapi import FastAPI, Form

app = FastAPI()


@app.post("/find")
async def find(name: str = Form(...)):
    text = f"<find><name>{escape(name)}</name></find>"
    async with httpx.AsyncClient() as client:
        answer = await client.post("https://crm.example/xml", content=text)  # ok: xml-injection
    return answer.status_code
