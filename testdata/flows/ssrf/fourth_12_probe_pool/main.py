from typing import List

from fastapi import FastAPI
from pydantic import BaseModel

from probe import Prober
from sites import addresses

app = FastAPI()
prober = Prober()


class Links(BaseModel):
    sites: List[str]
    label: str = ""


@app.post("/links/check")
def check(payload: Links):
    return {"label": payload.label, "states": prober.all(addresses(payload.sites))}
