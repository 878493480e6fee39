# What is asked for under the name that the sender called this server by: a relay.
import requests
from fastapi import FastAPI, Request
from pymongo import MongoClient

app = FastAPI()
documents = MongoClient().shop.documents


@app.get("/relay")
async def relay(request: Request):
    return requests.get(f"https://{request.headers['host']}/page").text  # flow: ssrf medium


@app.get("/named")
async def named(host: str):
    return requests.get(f"https://{host}/page").text  # flow: ssrf high


@app.get("/found")
async def found(request: Request, key: str):
    requests.get(documents.find_one({"key": key})["address"])
    documents.find_one({"key": request.url.path})
    documents.find_one(await request.json())  # flow: nosql-injection
