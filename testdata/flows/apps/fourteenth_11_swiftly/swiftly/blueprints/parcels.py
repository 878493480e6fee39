import html
from dataclasses import dataclass
from typing import Literal
from uuid import UUID

from sanic import Blueprint, html as html_response, json, redirect, text
from sanic.exceptions import NotFound
from sanic.views import HTTPMethodView
from sanic_ext import validate

from ..store import query

bp = Blueprint("parcels", url_prefix="/parcels")


@dataclass
class Filter:
    size: int
    zone: Literal["north", "south"]
    street: str


@bp.get("/<number:int>")
async def parcel(request, number):
    return json(await query(f"SELECT * FROM parcels WHERE number = {number}"))


@bp.get("/<ref:uuid>/track")
async def track(request, ref: UUID):
    return json(await query(f"SELECT * FROM track WHERE ref = '{ref}'"))


@bp.get("/to/<name:str>")
async def to(request, name: str):
    return json(await query(f"SELECT * FROM parcels WHERE recipient = '{name}'"))


@bp.get("/code/<code:[A-Z]{3}>")
async def code(request, code):
    return json(await query(f"SELECT * FROM parcels WHERE code = '{code}'"))


@bp.get("/tenant")
async def by_tenant(request):
    return json(await query(f"SELECT * FROM {request.ctx.tenant}.parcels"))


@bp.get("/zone")
async def by_zone(request):
    return json(await query(f"SELECT * FROM {request.ctx.zone}.parcels"))


@bp.post("/filter")
@validate(json=Filter)
async def filtered(request, body: Filter):
    rows = await query(f"SELECT * FROM parcels WHERE size = {body.size} AND zone = '{body.zone}'")
    rows += await query(f"SELECT * FROM parcels WHERE street = '{body.street}'")
    return json(rows)


class Card(HTTPMethodView):
    async def get(self, request):
        return html_response(f"<p>{request.args.get('note')}</p>")  # want: xss

    async def post(self, request):
        return html_response(f"<p>{html.escape(request.form.get('note'))}</p>")  # ok: xss

    async def put(self, request):
        return text(f"<p>{request.args.get('note')}</p>")  # ok: xss

    async def delete(self, request):
        return redirect(request.args.get("next", "/"))  # want: open-redirect

    async def patch(self, request):
        return redirect(request.app.url_for("parcels.by_zone"))  # ok: open-redirect


bp.add_route(Card.as_view(), "/card")
