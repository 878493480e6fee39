import logging
import re
import subprocess
from datetime import date
from ipaddress import IPv4Address
from typing import Annotated, Optional
from uuid import UUID

import ldap
import ldap.filter
import yaml
from defusedxml import ElementTree as SafeTree
from fastapi import Depends, FastAPI, Form, Header, HTTPException, Request
from lxml import etree
from motor.motor_asyncio import AsyncIOMotorClient
from pydantic import BaseModel, EmailStr, HttpUrl

from .limits import check_branch, git_ref

log = logging.getLogger(__name__)
app = FastAPI()
mongo = AsyncIOMotorClient().burrow


class Find(BaseModel):
    name: str
    since: date


class Login(BaseModel):
    user: str
    password: str


@app.post("/find")
async def find(body: Find):
    return await mongo.holes.find_one({"name": body.name})  # ok: nosql-injection


@app.post("/find/any")
async def find_any(request: Request):
    return await mongo.holes.find_one(await request.json())  # want: nosql-injection


@app.post("/find/field")
async def find_field(request: Request):
    body = await request.json()
    return await mongo.holes.find_one({"name": body["name"]})  # want: nosql-injection


@app.post("/find/checked")
async def find_checked(request: Request):
    body = await request.json()
    if not isinstance(body["name"], str):
        raise HTTPException(400)
    return await mongo.holes.find_one({"name": body["name"]})  # ok: nosql-injection


@app.get("/clone")
def clone(url: str):
    subprocess.run(["git", "clone", url, "/srv/clone"])  # want: argument-injection


@app.get("/clone/after")
def clone_after(url: str):
    subprocess.run(["git", "clone", "--", url, "/srv/clone"])  # ok: argument-injection


@app.get("/log")
def log_of(branch: str):
    subprocess.run(["git", "log", branch])  # want: argument-injection


@app.get("/log/checked")
def log_checked(branch: Annotated[str, Depends(check_branch)]):
    subprocess.run(["git", "log", branch])  # ok: argument-injection


@app.get("/log/ref")
def log_ref(ref: str):
    subprocess.run(["git", "log", git_ref(ref)])  # ok: argument-injection


@app.get("/log/ident")
def log_ident(ref: UUID):
    subprocess.run(["git", "log", str(ref)])  # ok: argument-injection


@app.post("/login")
def login(body: Login):
    connection = ldap.initialize("ldaps://ldap.example.org")
    found = connection.search_s("dc=example,dc=org", ldap.SCOPE_SUBTREE, "(uid=%s)" % body.user)  # want: ldap-injection
    log.info("login of %s", body.user)  # want: log-injection
    return {"found": len(found)}


@app.post("/login/escaped")
def login_escaped(user: Annotated[str, Form()]):
    connection = ldap.initialize("ldaps://ldap.example.org")
    found = connection.search_s("dc=example,dc=org", ldap.SCOPE_SUBTREE, ldap.filter.filter_format("(uid=%s)", [user]))  # ok: ldap-injection
    log.info("login of %s", user.encode("unicode_escape").decode())  # ok: log-injection
    return {"found": len(found)}


@app.post("/login/mail")
def login_mail(number: Annotated[int, Form()], day: date):
    connection = ldap.initialize("ldaps://ldap.example.org")
    found = connection.search_s("dc=example,dc=org", ldap.SCOPE_SUBTREE, f"(uidNumber={number})")  # ok: ldap-injection
    log.info("login of %s on %s", number, day)  # ok: log-injection
    return {"found": len(found)}


@app.post("/xml")
async def xml(request: Request):
    parser = etree.XMLParser(resolve_entities=True)
    return {"tag": etree.fromstring(await request.body(), parser=parser).tag}  # want: xxe


@app.post("/xml/safe")
async def xml_safe(request: Request):
    return {"tag": SafeTree.fromstring(await request.body()).tag}  # ok: xxe


@app.post("/yaml")
async def yaml_any(request: Request):
    return yaml.load(await request.body(), yaml.UnsafeLoader)  # want: unsafe-deserialization


@app.post("/yaml/safe")
async def yaml_safe(request: Request):
    return yaml.load(await request.body(), yaml.CSafeLoader)  # ok: unsafe-deserialization


@app.get("/match")
def match(pattern: str, text: str):
    return {"match": bool(re.search(pattern, text))}  # want: regex-injection


@app.get("/match/escaped")
def match_escaped(word: str, text: str):
    return {"match": bool(re.search(r"\b" + re.escape(word) + r"\b", text))}  # ok: regex-injection


@app.get("/host")
def host(address: IPv4Address):
    subprocess.run(f"ping -c 1 {address}", shell=True)  # ok: command-injection
    return {}


@app.get("/mailto")
def mailto(address: EmailStr, note: Optional[str] = None):
    subprocess.run(f"echo {note or ''} | mail desk@example.org", shell=True)  # want: command-injection
    return {}
