import time
import urllib.error
import urllib.request

import requests


def download(url):
    while True:  # want: retried-at-once
        try:
            return requests.get(url, timeout=10).content
        except requests.RequestException:
            continue


def report(url, data):
    while True:  # want: retried-at-once
        try:
            requests.post(url, json=data, timeout=10)
            break
        except Exception as error:
            print("failed", error)


def fetch(url, path):
    while True:  # want: retried-at-once
        try:
            with urllib.request.urlopen(url, timeout=10) as answer, open(path, "wb") as out:
                out.write(answer.read())
        except urllib.error.URLError:
            continue
        if path.endswith(".zip"):
            return path


def patient(url):
    while True:  # ok: waits
        try:
            return requests.get(url, timeout=10).content
        except requests.RequestException:
            time.sleep(5)


def five(url):
    tries = 0
    while True:  # ok: five times
        tries += 1
        try:
            return requests.get(url, timeout=10).content
        except requests.RequestException:
            if tries == 5:
                raise


def until_told(url):
    while True:  # ok: the error ends it
        requests.get(url, timeout=10)
