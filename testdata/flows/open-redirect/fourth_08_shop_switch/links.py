import re

NAME = re.compile(r"[a-z0-9]{1,30}")


def shop_link(name, path):
    if not NAME.fullmatch(name):
        return "https://shops.example/"
    return "https://" + name + ".shops.example" + path
