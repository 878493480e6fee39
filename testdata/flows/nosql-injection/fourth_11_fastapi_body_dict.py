# vulnerable: a body without a model is any dictionary
from fastapi import Body, FastAPI
from pymongo import MongoClient

app = FastAPI()
tokens = MongoClient("mongodb://db").auth.tokens


@app.post("/reset")
def reset(payload: dict = Body(...)):
    query = {"used": False, "token": payload.get("token")}
    found = tokens.find_one_and_update(query, {"$set": {"used": True}})  # want: nosql-injection
    return {"reset": found is not None}
