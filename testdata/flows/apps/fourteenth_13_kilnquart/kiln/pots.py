from dataclasses import dataclass
from pathlib import Path

import asyncpg
from quart import Blueprint, Response, jsonify, make_response, redirect, render_template, render_template_string, request, send_file, send_from_directory, url_for, websocket
from quart_schema import validate_querystring, validate_request

pots = Blueprint("pots", __name__)


@dataclass
class Firing:
    heat: int
    clay: str


@pots.get("/<int:number>")
async def pot(number):
    connection = await asyncpg.connect()
    return jsonify(await connection.fetch(f"SELECT * FROM pots WHERE number = {number}"))  # ok: sql-injection


@pots.get("/<name>")
async def named(name):
    connection = await asyncpg.connect()
    return jsonify(await connection.fetch(f"SELECT * FROM pots WHERE name = '{name}'"))  # want: sql-injection


@pots.post("/fire")
@validate_request(Firing)
async def fire(data: Firing):
    connection = await asyncpg.connect()
    await connection.execute(f"UPDATE pots SET heat = {data.heat}")  # ok: sql-injection
    await connection.execute(f"UPDATE pots SET clay = '{data.clay}'")  # want: sql-injection
    return {}


@pots.post("/form")
async def form():
    values = await request.form
    connection = await asyncpg.connect()
    await connection.execute("INSERT INTO pots (name) VALUES ($1)", values["name"])  # ok: sql-injection
    return f"<p>Added {values['name']}</p>"  # want: xss


@pots.post("/json")
async def as_json():
    values = await request.get_json()
    return {"added": f"<p>{values['name']}</p>"}  # ok: xss


@pots.get("/hello")
async def hello():
    return await render_template_string("<p>{{ name }}</p>", name=request.args.get("name"))  # ok: xss


@pots.get("/hello/raw")
async def hello_raw():
    return await render_template_string("<p>" + request.args.get("name", "") + "</p>")  # want: template-injection


@pots.get("/file/<path:name>")
async def file(name):
    return await send_file(Path("/srv/pots") / name)  # want: path-traversal


@pots.get("/directory/<path:name>")
async def directory(name):
    return await send_from_directory("/srv/pots", name)  # ok: path-traversal


@pots.post("/upload")
async def upload():
    files = await request.files
    await files["photo"].save(f"/srv/pots/{files['photo'].filename}")  # want: path-traversal
    return redirect(url_for("pots.hello"))  # ok: open-redirect


@pots.get("/leave")
async def leave():
    return redirect(request.args["to"])  # want: open-redirect


@pots.websocket("/ws")
async def ws():
    while True:
        data = await websocket.receive_json()
        connection = await asyncpg.connect()
        await connection.execute("DELETE FROM pots WHERE glaze = '" + data["glaze"] + "'")  # want: sql-injection
        await connection.execute("DELETE FROM pots WHERE glaze = $1", data["glaze"])  # ok: sql-injection
