# Clients that look where each of their connections leads.
import ipaddress
import socket
from urllib.parse import urlparse

import aiohttp
import httpx
import requests
from flask import Flask, request

app = Flask(__name__)


def refuse_private(host):
    for info in socket.getaddrinfo(host, None):
        if ipaddress.ip_address(info[4][0]).is_private:
            raise ValueError(host)


class PublicAdapter(requests.adapters.HTTPAdapter):
    def send(self, prepared, **options):
        refuse_private(urlparse(prepared.url).hostname)
        return super().send(prepared, **options)


class NamedAdapter(requests.adapters.HTTPAdapter):
    def send(self, prepared, **options):
        prepared.headers["User-Agent"] = "shop"
        return super().send(prepared, **options)


@app.get("/adapter")
def adapter():
    session = requests.Session()
    session.mount("http://", PublicAdapter())
    session.mount("https://", PublicAdapter())
    return session.get(request.args["url"]).text


@app.get("/adapter-named")
def adapter_named():
    session = requests.Session()
    session.mount("https://", NamedAdapter())
    return session.get(request.args["url"]).text  # flow: ssrf


class PublicSession(requests.Session):
    def request(self, method, url, **options):
        refuse_private(urlparse(url).hostname)
        return super().request(method, url, **options)


class PatientSession(requests.Session):
    def request(self, method, url, **options):
        return super().request(method, url, timeout=30, **options)  # flow: ssrf


@app.get("/session")
def session():
    return PublicSession().get(request.args["url"]).text


@app.get("/session-patient")
def session_patient():
    return PatientSession().request("GET", request.args["url"]).text


class PublicTransport(httpx.AsyncHTTPTransport):
    async def handle_async_request(self, asked):
        if ipaddress.ip_address(socket.gethostbyname(asked.url.host)).is_private:
            raise httpx.ConnectError("private")
        return await super().handle_async_request(asked)


@app.get("/transport")
async def transport():
    async with httpx.AsyncClient(transport=PublicTransport()) as client:
        return (await client.get(request.args["url"])).text


@app.get("/transport-plain")
async def transport_plain():
    async with httpx.AsyncClient(transport=httpx.AsyncHTTPTransport(retries=1)) as client:
        return (await client.get(request.args["url"])).text  # flow: ssrf


class PublicResolver(aiohttp.abc.AbstractResolver):
    async def resolve(self, host, port=0, family=socket.AF_INET):
        found = await aiohttp.DefaultResolver().resolve(host, port, family)
        for entry in found:
            if not ipaddress.ip_address(entry["host"]).is_global:
                raise OSError("private")
        return found


@app.get("/resolver")
async def resolver():
    connector = aiohttp.TCPConnector(resolver=PublicResolver())
    async with aiohttp.ClientSession(connector=connector) as client:
        async with client.get(request.args["url"]) as answer:
            return await answer.text()


@app.get("/resolver-plain")
async def resolver_plain():
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=2)) as client:
        async with client.get(request.args["url"]) as answer:  # flow: ssrf
            return await answer.text()
