# Filters of one's own for tar archives.
import os
import tarfile
import urllib.request

from flask import Flask, request

app = Flask(__name__)


def strip_first(member, path):
    member.name = member.name.partition("/")[2]
    return member


def skip_links(member, path):
    return None if member.islnk() or member.issym() else member


def careful(member, path):
    return tarfile.data_filter(member, path)


def below(member, path):
    target = os.path.realpath(os.path.join(path, member.name))
    return member if os.path.commonpath([target, path]) == path else None


@app.route("/unpack", methods=["POST"])
def unpack():
    with tarfile.open(fileobj=request.files["archive"].stream) as archive:
        archive.extractall("parts", filter=strip_first)  # flow: zip-slip
    with tarfile.open(fileobj=request.files["archive"].stream) as archive:
        archive.extractall("parts", filter=skip_links)  # flow: zip-slip
    with tarfile.open(fileobj=request.files["archive"].stream) as archive:
        archive.extractall("parts", filter=careful)
    with tarfile.open(fileobj=request.files["archive"].stream) as archive:
        archive.extractall("parts", filter=below)
    with tarfile.open(fileobj=request.files["archive"].stream) as archive:
        archive.extractall("parts", filter="data")
    return ""


def fetch(url):
    with tarfile.open(fileobj=urllib.request.urlopen(url), mode="r|*") as archive:
        archive.extractall("parts")  # flow: zip-slip
    with tarfile.open(fileobj=urllib.request.urlopen(url), mode="r|*") as archive:
        archive.extractall("parts", filter="data")


def fetch_as_python_may(url):
    archive = tarfile.open(fileobj=urllib.request.urlopen(url), mode="r|*")
    if "filter" in signature(archive.extractall).parameters:
        archive.extractall("parts", filter="data")
    else:
        archive.extractall("parts")  # flow: zip-slip low
