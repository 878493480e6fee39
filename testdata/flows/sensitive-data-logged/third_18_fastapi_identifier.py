# safe: the client's public id is logged
import logging

from fastapi import FastAPI
from pydantic import BaseModel

app = FastAPI()


class Client(BaseModel):
    client_id: str
    client_secret: str


@app.post("/clients")
def clients(client: Client):
    logging.info("client %s", client.client_id)  # ok: sensitive-data-logged
    return {"ok": len(client.client_secret) > 20}
