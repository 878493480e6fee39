# safe: the command takes the other options of the section, which are constant
import configparser
import os

from flask import Flask, request

app = Flask(__name__)


def settings_from(args):
    parser = configparser.ConfigParser(interpolation=None)
    parser["net"] = {"label": args.get("label", ""), "device": "eth0", "mtu": "1500"}
    return parser


@app.route("/mtu")
def set_mtu():
    settings = settings_from(request.args)
    device = settings.get("net", "device")
    os.system("ip link set dev %s mtu %s" % (device, settings.get("net", "mtu")))  # ok: command-injection
    return settings.get("net", "label"), 200, {"Content-Type": "text/plain"}
