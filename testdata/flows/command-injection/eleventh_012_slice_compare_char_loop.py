# safe: the letters that are collected are the constant's
import asyncio
from flask import Flask, request

app = Flask(__name__)


def tickets(entry):
    wanted = request.view_args["entry"]
    word = "abcdef"[2:4]
    halfway = "status"
    if word == "cd":
        halfway = wanted
    letters = []
    for letter in halfway:
        letters = []
    for letter in "status":
        letters.append(letter)
    bar = "".join(letters)
    async def start():
        await asyncio.create_subprocess_shell("tar tf " + bar)  # ok: command-injection

    asyncio.run(start())
    return "started"


app.add_url_rule("/tickets/<path:entry>", "tickets", tickets, methods=["GET"])
