# vulnerable: the helper sends the browser to what it is given
from flask import redirect


def send_back(address):
    if not address:
        return redirect("/")
    return redirect(address)  # want: open-redirect
