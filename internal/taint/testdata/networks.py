# Addresses that are looked for in networks, by helpers, in threads, and what is done with them then.
import asyncio
import ipaddress
import os
import socket
from urllib.parse import urlparse

import requests
from flask import Flask, abort, request

app = Flask(__name__)
CLOSED = [ipaddress.ip_network("10.0.0.0/8"), ipaddress.ip_network("169.254.0.0/16")]
LOOPBACK = [ipaddress.ip_network("127.0.0.0/8")]
PARTNERS = [ipaddress.ip_network("203.0.113.0/24"), ipaddress.ip_network("198.51.100.0/24")]
SET = [ipaddress.ip_network(n) for n in os.environ["CLOSED"].split(",")]


def is_closed(ip):
    return any(ip in network for network in CLOSED)


def refuse_closed(url):
    for info in socket.getaddrinfo(urlparse(url).hostname, None):
        if is_closed(ipaddress.ip_address(info[4][0])):
            raise ValueError(url)


def in_none_of(host):
    ip = ipaddress.ip_address(socket.gethostbyname(host))
    for network in CLOSED:
        if ip in network:
            return False
    return True


@app.get("/closed")
def closed():
    url = request.args["url"]
    refuse_closed(url)
    return requests.get(url).text


@app.get("/open")
def opened():
    url = request.args["url"]
    if not is_closed(ipaddress.ip_address(socket.gethostbyname(urlparse(url).hostname))):
        abort(403)
    return requests.get(url).text  # flow: ssrf


@app.get("/loopback-only")
def loopback_only():
    url = request.args["url"]
    ip = ipaddress.ip_address(socket.gethostbyname(urlparse(url).hostname))
    if any(ip in network for network in LOOPBACK):
        abort(403)
    return requests.get(url).text  # flow: ssrf


@app.get("/partners")
def partners():
    url = request.args["url"]
    ip = ipaddress.ip_address(socket.gethostbyname(urlparse(url).hostname))
    if not any(ip in network for network in PARTNERS):
        abort(403)
    return requests.get(url).text


@app.get("/no-partners")
def no_partners():
    url = request.args["url"]
    ip = ipaddress.ip_address(socket.gethostbyname(urlparse(url).hostname))
    if any(ip in network for network in PARTNERS):
        abort(403)
    return requests.get(url).text  # flow: ssrf


@app.get("/none-of")
def none_of():
    url = request.args["url"]
    if not in_none_of(urlparse(url).hostname):
        abort(403)
    return requests.get(url).text


@app.get("/none-of-set")
def none_of_set():
    url = request.args["url"]
    ip = ipaddress.ip_address(socket.gethostbyname(urlparse(url).hostname))
    for network in SET:
        if ip in network:
            abort(403)
    return requests.get(url).text


@app.get("/none-of-another")
def none_of_another():
    url = request.args["url"]
    ip = ipaddress.ip_address(socket.gethostbyname(request.args["host"]))
    for network in SET:
        if ip in network:
            abort(403)
    return requests.get(url).text  # flow: ssrf


def found(host):
    try:
        return [info[4][0] for info in socket.getaddrinfo(host, None)]
    except OSError:
        return []


def is_inside(address):
    try:
        ip = ipaddress.ip_address(str(address))
    except ValueError:
        return True
    return ip.is_private or ip.is_loopback


@app.get("/each")
def each():
    url = request.args["url"]
    for address in found(urlparse(url).hostname):
        if is_inside(address):
            abort(403)
    return requests.get(url).text


@app.get("/each-logged")
def each_logged():
    url = request.args["url"]
    for address in found(urlparse(url).hostname):
        if is_inside(address):
            print(address)
    return requests.get(url).text  # flow: ssrf


@app.get("/mapped")
def mapped():
    url = request.args["url"]
    ip = ipaddress.ip_address(socket.gethostbyname(urlparse(url).hostname))
    if isinstance(ip, ipaddress.IPv6Address) and ip.ipv4_mapped:
        ip = ip.ipv4_mapped
    if not ip.is_global:
        abort(403)
    return requests.get(url).text


async def refuse_private(url):
    loop = asyncio.get_running_loop()
    for info in await loop.getaddrinfo(urlparse(url).hostname, 443):
        if ipaddress.ip_address(info[4][0]).is_private:
            raise ValueError(url)


@app.get("/loop")
async def loop():
    url = request.args["url"]
    await refuse_private(url)
    return requests.get(url).text


@app.get("/thread")
async def thread():
    url = request.args["url"]
    for info in await asyncio.to_thread(socket.getaddrinfo, urlparse(url).hostname, 443):
        if ipaddress.ip_address(info[4][0]).is_private:
            abort(403)
    return requests.get(url).text


@app.get("/thread-only")
async def thread_only():
    url = request.args["url"]
    print(await asyncio.to_thread(socket.getaddrinfo, urlparse(url).hostname, 443))
    return requests.get(url).text  # flow: ssrf


@app.get("/thread-result")
async def thread_result():
    text = await asyncio.to_thread(str.upper, request.args["url"])
    kept = await asyncio.to_thread(lambda: request.args["url"])
    os.system(text)  # flow: command-injection
    os.system(kept)  # flow: command-injection


@app.get("/pinned")
def pinned():
    parsed = urlparse(request.args["url"])
    ip = socket.gethostbyname(parsed.hostname)
    if ipaddress.ip_address(ip).is_private:
        abort(403)
    return requests.get(parsed._replace(netloc=ip).geturl()).text


@app.get("/replaced")
def replaced():
    parsed = urlparse(request.args["url"])
    requests.get(parsed._replace(netloc="").geturl())  # flow: ssrf
    requests.get(parsed._replace(netloc=request.args["host"]).geturl())  # flow: ssrf
    return requests.get(parsed._replace(netloc="shop.example").geturl()).text


def of_ours(host):
    return host == "shop.example" or host.endswith(".shop.example")


def ends_ours(url):
    return url.endswith(".shop.example")


@app.get("/ours")
def ours():
    url = request.args["url"]
    if ends_ours(url):
        return requests.get(url).text  # flow: ssrf
    if not of_ours(urlparse(url).hostname):
        abort(403)
    return requests.get(url).text
