# safe: the row is inserted with named columns
from models import Member
from sanic import Sanic
from sanic.response import json

app = Sanic("members")


@app.post("/members")
async def add(request):
    key = Member.insert(name=request.json["name"], city=request.json["city"]).execute()  # ok: mass-assignment
    return json({"id": key})
