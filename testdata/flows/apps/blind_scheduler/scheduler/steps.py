import functools
import json
import logging
import subprocess

import requests

log = logging.getLogger("steps")


def logged(func):
    @functools.wraps(func)
    def inner(*args, **kwargs):
        log.info("step %s with %s", func.__name__, json.dumps(args))  # ok: log-injection
        return func(*args, **kwargs)

    return inner


@logged
def call_url(url):
    return requests.get(url, timeout=5).status_code  # want: ssrf


@logged
def call_site(name):
    return requests.get("https://www.example.org/" + name, timeout=5).status_code  # ok: ssrf


@logged
def shell(line):
    return subprocess.call(line, shell=True)  # want: command-injection


@logged
def tool(name, *words):
    return subprocess.call(["job-tool", "--", name, *words])  # ok: command-injection


STEPS = {"url": call_url, "site": call_site, "shell": shell, "tool": tool}
