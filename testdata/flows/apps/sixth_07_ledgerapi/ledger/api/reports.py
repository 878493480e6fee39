import os
import re
from urllib.parse import urlsplit

import httpx
from fastapi import APIRouter, BackgroundTasks, Depends, HTTPException, Query
from jinja2 import Environment

from ledger.core.schemas import Report
from ledger.core.settings import Settings, get_settings

router = APIRouter()
plain = Environment()
SLUG = re.compile(r"[a-z0-9-]+")


def slug(name: str) -> str:
    if not SLUG.fullmatch(name):
        raise HTTPException(422, "bad name")
    return name


async def notify(url: str, payload: dict):
    async with httpx.AsyncClient() as client:
        await client.post(url, json=payload)  # want: ssrf


async def notify_partner(url: str, payload: dict):
    if urlsplit(url).hostname != "hooks.example.com":
        raise ValueError(url)
    async with httpx.AsyncClient() as client:
        await client.post(url, json=payload)  # ok: ssrf


@router.post("/")
async def create(report: Report, tasks: BackgroundTasks, settings: Settings = Depends(get_settings)):
    text = plain.from_string(report.template).render(entries=[])  # want: template-injection
    with open(os.path.join(settings.report_dir, report.name + ".txt"), "w") as out:  # want: path-traversal
        out.write(text)
    if report.callback:
        tasks.add_task(notify, report.callback, {"name": report.name})
    return {"name": report.name}


@router.post("/partner")
async def create_partner(report: Report, tasks: BackgroundTasks):
    text = plain.from_string("{{ name }}: {{ count }}").render(name=report.name, count=0)  # ok: template-injection
    tasks.add_task(notify_partner, report.callback or "", {"text": text})
    return {"name": report.name}


@router.get("/{name}")
async def read(name: str = Depends(slug), settings: Settings = Depends(get_settings)):
    with open(os.path.join(settings.report_dir, name + ".txt")) as f:  # ok: path-traversal
        return {"text": f.read()}


@router.get("/{name}/lines")
async def lines(pattern: str = Query(...), word: str = "", name: str = Depends(slug)):
    found = re.findall(pattern, name)  # want: regex-injection
    whole = re.findall(rf"\b{re.escape(word)}\b", name)  # ok: regex-injection
    return {"found": found, "whole": whole}


@router.get("/rates/latest")
async def rates(settings: Settings = Depends(get_settings)):
    async with httpx.AsyncClient() as client:
        return (await client.get(settings.rates_url)).json()  # ok: ssrf
