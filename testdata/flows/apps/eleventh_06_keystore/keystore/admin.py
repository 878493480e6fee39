import importlib
import os
import xml.sax
from io import StringIO

import defusedxml.ElementTree
from fastapi import APIRouter, HTTPException, Query, Request
from xml.sax.handler import ContentHandler, feature_external_ges

admin = APIRouter(prefix="/admin")
PLUGINS = {"csv": "keystore.plugins.csv", "pdf": "keystore.plugins.pdf"}


@admin.get("/plugin")
def plugin(name: str = Query()):
    if name in PLUGINS:
        return {"ok": importlib.import_module(PLUGINS[name]).__name__}  # ok: unsafe-reflection
    return {"ok": importlib.import_module("keystore.plugins." + name).__name__}  # want: unsafe-reflection


@admin.get("/disk")
def disk(mount: str = "/"):
    if mount not in ("/", "/srv"):
        raise HTTPException(400)
    os.system("df -h " + mount)  # ok: command-injection
    return {"ok": True}


@admin.get("/ping")
def ping(host: str):
    if ";" in host:
        raise HTTPException(400)
    os.system("ping -c 1 " + host)  # want: command-injection
    return {"ok": True}


@admin.post("/xml")
async def load_xml(request: Request):
    text = (await request.body()).decode()
    defusedxml.ElementTree.fromstring(text)  # ok: xxe
    reader = xml.sax.make_parser()
    reader.setFeature(feature_external_ges, True)
    reader.setContentHandler(ContentHandler())
    reader.parse(StringIO(text))  # want: xxe
    return {"ok": True}
