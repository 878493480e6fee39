# Libraries of numbers, pictures, documents and archives, and what opens files asynchronously.
import configparser
import gzip
import io
import logging
import os
import shutil
import tarfile
import zipfile
from logging.handlers import RotatingFileHandler
from xml.etree import ElementTree

import aiofiles.os
import duckdb
import joblib
import numpy as np
import paramiko
import pdfplumber
import trio
from aiofile import async_open
from fastapi import FastAPI
from flask import Flask, request
from langchain_community.document_loaders import TextLoader
from matplotlib import pyplot as plt
from werkzeug.utils import secure_filename

app = Flask(__name__)
api = FastAPI()
FOLDER = "measured"


@app.route("/numbers")
def numbers():
    return str(np.load(os.path.join(FOLDER, request.args["run"])).sum())  # flow: path-traversal


@app.route("/whole")
def whole():
    return str(np.loadtxt(request.args["run"]).sum())  # flow: path-traversal


@app.route("/numbers/safe")
def numbers_safe():
    return str(np.load(os.path.join(FOLDER, secure_filename(request.args["run"]))).sum())


@app.route("/numbers/sent", methods=["POST"])
def numbers_sent():
    return str(len(np.load(io.BytesIO(request.get_data()))))


@app.route("/model")
def model():
    joblib.dump({}, FOLDER + "/" + request.args["name"])  # flow: path-traversal
    return ""


@app.route("/drawn")
def drawn():
    plt.savefig(os.path.join("drawn", request.args["name"]))  # flow: path-traversal
    return ""


@app.route("/drawn/safe")
def drawn_safe():
    plt.savefig(os.path.join("drawn", os.path.basename(request.args["name"])))
    return ""


@app.route("/pages")
def pages():
    return str(len(pdfplumber.open("papers/" + request.args["name"]).pages))  # flow: path-traversal


@app.route("/pages/sent", methods=["POST"])
def pages_sent():
    return str(len(pdfplumber.open(request.files["paper"]).pages))


@app.route("/tree")
def tree():
    return str(len(ElementTree.parse(os.path.join("trees", request.args["name"])).getroot()))  # flow: path-traversal


@app.route("/table")
def table():
    duckdb.connect("tables/" + request.args["name"])  # flow: path-traversal
    return ""


@app.route("/loaded")
def loaded():
    return str(len(TextLoader("texts/" + request.args["name"]).load()))  # flow: path-traversal


@app.route("/packed")
def packed():
    with zipfile.ZipFile("all.zip", "w") as archive:
        archive.write(os.path.join("texts", request.args["name"]))  # flow: path-traversal
    with tarfile.open("all.tar", "w") as archive:
        archive.add(os.path.join("texts", secure_filename(request.args["name"])))
    shutil.make_archive("all", "zip", os.path.join("texts", request.args["folder"]))  # flow: path-traversal
    return ""


@app.route("/unpacked")
def unpacked():
    return str(len(gzip.GzipFile("packed/" + request.args["name"]).read()))  # flow: path-traversal


@app.route("/unpacked/sent", methods=["POST"])
def unpacked_sent():
    return str(len(gzip.GzipFile(fileobj=io.BytesIO(request.get_data())).read()))


@app.route("/settings")
def settings():
    parser = configparser.ConfigParser()
    parser.read("settings/" + request.args["name"])  # flow: path-traversal
    return ""


@app.route("/log")
def log():
    logger = logging.getLogger("runs")
    logger.addHandler(RotatingFileHandler("logs/" + request.args["name"]))  # flow: path-traversal
    logger.addHandler(logging.FileHandler("logs/" + secure_filename(request.args["name"])))
    return ""


@app.route("/fetched")
def fetched():
    client = paramiko.SSHClient()
    client.open_sftp().get("report", "kept/" + request.args["name"])  # flow: path-traversal
    client.open_sftp().get("report", "kept/report")
    return ""


@api.get("/part/{name:path}")
async def part(name: str):
    async with async_open("parts/" + name, "rb") as file:  # flow: path-traversal
        return await file.read()


@api.get("/part/safe/{name:path}")
async def part_safe(name: str):
    async with async_open("parts/" + os.path.basename(name), "rb") as file:
        return await file.read()


@api.delete("/part/{name:path}")
async def remove(name: str):
    await aiofiles.os.remove("parts/" + name)  # flow: path-traversal
    return await trio.Path("parts", name).read_text()  # flow: path-traversal
