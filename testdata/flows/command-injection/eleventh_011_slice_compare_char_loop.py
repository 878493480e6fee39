# vulnerable: the cut word equals "cd", so the parameter goes through; then put together again letter by letter
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
        letters.append(letter)
    bar = "".join(letters)
    async def start():
        await asyncio.create_subprocess_shell("tar tf " + bar)  # want: command-injection

    asyncio.run(start())
    return "started"


app.add_url_rule("/tickets/<path:entry>", "tickets", tickets, methods=["GET"])
