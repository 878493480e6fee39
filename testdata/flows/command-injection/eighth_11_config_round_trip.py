# vulnerable: the interface's name goes through a configparser section and comes back
import configparser
import os

from flask import Flask, request

app = Flask(__name__)


def settings_from(args):
    parser = configparser.ConfigParser(interpolation=None)
    parser["net"] = {"device": args.get("device", "eth0"), "mtu": "1500"}
    return parser


@app.route("/mtu")
def set_mtu():
    settings = settings_from(request.args)
    device = settings.get("net", "device")
    os.system("ip link set dev %s mtu %s" % (device, settings.get("net", "mtu")))  # want: command-injection
    return "ok"
