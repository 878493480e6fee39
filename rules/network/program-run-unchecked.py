import subprocess
import sys
import urllib.request

import requests


def update():
    answer = requests.get("https://downloads.example/tool/latest.whl", timeout=60)  # want: program-run-unchecked
    with open("latest.whl", "wb") as out:
        out.write(answer.content)
    subprocess.run([sys.executable, "-m", "pip", "install", "latest.whl"], check=True)


def install(version):
    path, _ = urllib.request.urlretrieve(f"https://get.example/agent/{version}/install.sh")  # want: program-run-unchecked
    subprocess.check_call(["/bin/sh", path])


def plugin():
    exec(urllib.request.urlopen("https://plugins.example/newest.py").read())  # want: program-run-unchecked


def keep():
    answer = requests.get("https://downloads.example/tool/latest.whl", timeout=60)  # ok: nothing runs
    with open("latest.whl", "wb") as out:
        out.write(answer.content)


def page():
    answer = requests.get("https://news.example/index.html", timeout=60)  # ok: no program
    subprocess.run(["/usr/bin/less"], input=answer.content, check=True)


def local(path):
    subprocess.run([sys.executable, path], check=True)  # ok: is here already
