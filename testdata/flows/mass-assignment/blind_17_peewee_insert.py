# vulnerable: a peewee row is inserted with every key of the body
from models import Member
from sanic import Sanic
from sanic.response import json

app = Sanic("members")


@app.post("/members")
async def add(request):
    fields = dict(request.json)
    key = Member.insert(**fields).execute()  # want: mass-assignment
    return json({"id": key})
