# What other servers answer is data; where it is run, unpacked or made into objects it can hurt.
import io
import json
import pickle
import socket
import sqlite3
import subprocess
import tarfile
import urllib.request

import httpx
import requests
import yaml


def rules():
    answer = requests.get("https://rules.example.org/rules", timeout=9)
    return eval(answer.text)  # flow: code-injection


def state():
    return pickle.loads(requests.get("https://state.example.org/", timeout=9).content)  # flow: unsafe-deserialization


def settings():
    return yaml.safe_load(requests.get("https://state.example.org/", timeout=9).text)


def pack():
    answer = urllib.request.urlopen("https://packs.example.org/pack.tgz")
    with tarfile.open(fileobj=io.BytesIO(answer.read())) as archive:
        archive.extractall("/srv/packs")  # flow: zip-slip


class Remote:
    def __init__(self):
        self.http = requests.Session()

    def hooks(self):
        return self.http.get("https://hooks.example.org/", timeout=9).json()["hooks"]


def run():
    for hook in Remote().hooks():
        subprocess.call("hook " + hook, shell=True)  # flow: command-injection


def known():
    print(json.loads(httpx.get("https://hooks.example.org/").text)["hooks"])
    sqlite3.connect("x.db").execute("SELECT * FROM hook WHERE name = '" + httpx.get("https://hooks.example.org/").text + "'")


async def told(url):
    async with httpx.AsyncClient() as client:
        await client.post(url)  # flow: ssrf


async def tell():
    from flask import request

    await told(request.args["url"])


def follow():
    answer = requests.get("https://registry.example.org/packages.json")
    subprocess.run("tar xf " + answer.json()["name"], shell=True)  # flow: command-injection medium


def start(name):
    subprocess.run("service start " + name, shell=True)  # flow: command-injection low


def begin(name):
    start(name)


def begin_all(names):
    for name in names:
        begin(name)


def begin_told():
    begin_all(requests.get("https://registry.example.org/services.json").json()["names"])


def stop(name):
    subprocess.run("service stop " + name, shell=True)  # flow: command-injection medium


def stop_told():
    stop(requests.get("https://registry.example.org/services.json").json()["name"])


def offer(url):
    httpx.get(url)  # flow: ssrf low


def offer_all(urls):
    for url in urls:
        offer(url)


def offered():
    sock = socket.socket()
    offer_one(sock.recv(200).decode())
    httpx.get(sock.recv(200).decode())  # flow: ssrf medium


def offer_one(url):
    offer_all([url])
