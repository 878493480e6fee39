import os

from django.core.files.storage import FileSystemStorage
from django.http import JsonResponse
from fastapi import FastAPI, UploadFile
from flask import Flask, abort, redirect, request, url_for
from werkzeug.utils import secure_filename

app = Flask(__name__)
api = FastAPI()
FOLDER = "static/uploads"
ALLOWED = {"png", "jpg"}


@app.post("/picture")
def picture():
    sent = request.files["picture"]
    sent.save(os.path.join(FOLDER, sent.filename))  # want: upload-without-validation
    return "saved"


@app.post("/file")
def file():
    sent = request.files.get("file")
    name = secure_filename(sent.filename)
    place = os.path.join(FOLDER, name)
    sent.save(place)  # want: upload-without-validation
    return redirect(url_for("static", filename="uploads/" + name))


def document(request):
    sent = request.FILES["document"]
    storage = FileSystemStorage()
    name = storage.save(sent.name, sent)  # want: upload-without-validation
    return JsonResponse({"url": storage.url(name)})


@api.post("/media")
async def media(sent: UploadFile):
    with open("static/" + os.path.basename(sent.filename), "wb") as out:  # want: upload-without-validation
        out.write(await sent.read())
    return {}


def keep(request, folder):
    f = request.files["file"]
    f.save(os.path.join(folder, f.filename))  # want: upload-without-validation


@app.post("/checked")
def checked():
    sent = request.files["picture"]
    name = secure_filename(sent.filename)
    if name.rsplit(".", 1)[-1].lower() not in ALLOWED:
        abort(415)
    sent.save(os.path.join(FOLDER, name))  # ok: its ending is one of a list
    return "saved"


@app.post("/own")
def own():
    sent = request.files["picture"]
    sent.save(os.path.join(FOLDER, "picture.bin"))  # ok: a name of its own
    return "saved"


@api.post("/work")
async def work(sent: UploadFile):
    with open("/var/spool/work/" + os.path.basename(sent.filename), "wb") as out:  # ok: nobody is served from there
        out.write(await sent.read())
    return {}


def fine(request, folder, name):
    f = request.files["file"]
    f.save(os.path.join(folder, name))  # ok: a name of its own
    f.save("/srv/upload.bin")  # ok: constant
    f.close()  # ok: nothing is written
