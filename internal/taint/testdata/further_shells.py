# Shells that other libraries than subprocess start.
import anyio
import asyncssh
import delegator
import kubernetes.stream
import ray
import ruamel.yaml
import sarge
import trio
import winrm
from flask import Flask, request
from gevent import subprocess

app = Flask(__name__)


@app.route("/count")
async def count():
    name = request.args["name"]
    sarge.run("wc -l " + name)  # flow: command-injection
    delegator.run("wc -l " + name)  # flow: command-injection
    subprocess.run("wc -l " + name, shell=True)  # flow: command-injection
    subprocess.run(["wc", "-l", "./" + name])
    await anyio.run_process("wc -l " + name)  # flow: command-injection
    await anyio.run_process(["wc", "-l", "./" + name])
    await trio.run_process("wc -l " + name, shell=True)  # flow: command-injection
    winrm.Session("host").run_ps("Get-Content " + name)  # flow: command-injection
    kubernetes.stream.stream(print, command=["sh", "-c", "wc -l " + name])  # flow: command-injection
    kubernetes.stream.stream(print, command=["wc", "-l", name])
    async with asyncssh.connect("host") as connection:
        await connection.run("wc -l " + name)  # flow: command-injection
    return ""


@app.route("/objects", methods=["POST"])
def objects():
    ruamel.yaml.YAML(typ="unsafe").load(request.get_data())  # flow: unsafe-deserialization
    ruamel.yaml.YAML(typ="safe").load(request.get_data())
    ray.cloudpickle.loads(request.get_data())  # flow: unsafe-deserialization
    return ""
