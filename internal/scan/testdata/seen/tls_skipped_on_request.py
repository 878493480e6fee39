import requests


def describe(options):
    given = {}
    if options["skip_ssl_validation"]:
        given["verify"] = False
    return requests.get("https://id.example.org/config", **given).json()  # ok: tls-verification-off
