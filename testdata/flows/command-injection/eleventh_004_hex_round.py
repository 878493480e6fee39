# safe: the hexadecimal text that is read back is the constant's
import binascii
import subprocess
from flask import request


def init(app):

    @app.route("/stamps", methods=["POST"])
    def stamps():
        incoming = request.files["q"].read().decode("utf-8")
        digits = binascii.hexlify(incoming.encode())
        digits = binascii.hexlify("status".encode())
        outcome = bytes.fromhex(digits.decode()).decode()
        done = subprocess.run(f"ls -l /srv/{outcome}", shell=True, capture_output=True)  # ok: command-injection
        return {"code": str(done.returncode)}
