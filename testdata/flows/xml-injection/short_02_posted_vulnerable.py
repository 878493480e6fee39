# vulnerable: a name is put into XML that is posted
from xml.sax.saxutils import escape

import httpx
from fastapi import FastAPI, Form

app = FastAPI()


@app.post("/find")
async def find(name: str = Form(...)):
    text = f"<find><name>{name}</name></find>"
    async with httpx.AsyncClient() as client:
        answer = await client.post("https://crm.example/xml", content=text)  # want: xml-injection
    return answer.status_code
