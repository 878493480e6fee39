# safe: the model admits a text only
from fastapi import FastAPI
from pydantic import BaseModel, StrictStr
from pymongo import MongoClient

app = FastAPI()
tokens = MongoClient("mongodb://db").auth.tokens


class Reset(BaseModel):
    token: StrictStr


@app.post("/reset")
def reset(payload: Reset):
    query = {"used": False, "token": payload.token}
    found = tokens.find_one_and_update(query, {"$set": {"used": True}})  # ok: nosql-injection
    return {"reset": found is not None}
