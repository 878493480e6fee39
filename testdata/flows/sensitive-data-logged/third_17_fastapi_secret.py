# vulnerable: the client's secret is logged with its first signs cut off
import logging

from fastapi import FastAPI
from pydantic import BaseModel

app = FastAPI()


class Client(BaseModel):
    client_id: str
    client_secret: str


@app.post("/clients")
def clients(client: Client):
    logging.info("client %s", client.client_secret[2:])  # want: sensitive-data-logged
    return {"ok": len(client.client_secret) > 20}
