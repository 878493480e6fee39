# safe: pydantic reads JSON into a fixed model
from pydantic import BaseModel

from fastapi import FastAPI, Request

app = FastAPI()


class State(BaseModel):
    step: int
    label: str


@app.post("/state")
async def state(request: Request):
    value = State.model_validate_json(await request.body())  # ok: unsafe-deserialization
    return {"step": value.step}
