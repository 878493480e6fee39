import requests


def describe(options):
    given = {"verify": False}
    if options["slow"]:
        given["timeout"] = 30
    return requests.get("https://id.example.org/config", **given).json()  # want: tls-verification-off
