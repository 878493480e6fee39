# safe: twenty commands are run by one function, none of them in a shell
import subprocess

from flask import Flask, request

app = Flask(__name__)


def run(words, shell=False):
    return subprocess.run(words, shell=shell, check=True)  # ok: command-injection


def step_0(name):
    return run(["prepare-0", "--name", name, "step0"])


def step_1(name):
    return run(["prepare-1", "--name", name, "step1"])


def step_2(name):
    return run(["prepare-2", "--name", name, "step2"])


def step_3(name):
    return run(["prepare-3", "--name", name, "step3"])


def step_4(name):
    return run(["prepare-4", "--name", name, "step4"])


def step_5(name):
    return run(["prepare-5", "--name", name, "step5"])


def step_6(name):
    return run(["prepare-6", "--name", name, "step6"])


def step_7(name):
    return run(["prepare-7", "--name", name, "step7"])


def step_8(name):
    return run(["prepare-8", "--name", name, "step8"])


def step_9(name):
    return run(["prepare-9", "--name", name, "step9"])


def step_10(name):
    return run(["prepare-10", "--name", name, "step10"])


def step_11(name):
    return run(["prepare-11", "--name", name, "step11"])


def step_12(name):
    return run(["prepare-12", "--name", name, "step12"])


def step_13(name):
    return run(["prepare-13", "--name", name, "step13"])


def step_14(name):
    return run(["prepare-14", "--name", name, "step14"])


def step_15(name):
    return run(["prepare-15", "--name", name, "step15"])


def step_16(name):
    return run(["prepare-16", "--name", name, "step16"])


def step_17(name):
    return run(["prepare-17", "--name", name, "step17"])


def step_18(name):
    return run(["prepare-18", "--name", name, "step18"])


def step_19(name):
    return run(["prepare-19", "--name", name, "step19"])


@app.post("/build")
def build():
    for step in (step_0, step_1, step_2, step_3, step_4, step_5, step_6, step_7, step_8, step_9, step_10, step_11, step_12, step_13, step_14, step_15, step_16, step_17, step_18, step_19):
        step(request.form["name"])
    return "", 204
