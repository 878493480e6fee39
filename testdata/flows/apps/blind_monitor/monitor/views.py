from flask import Blueprint, jsonify, request

from monitor import commands, validators

bp = Blueprint("monitor", __name__)


@bp.route("/ping")
def ping():
    return jsonify(up=commands.ping(validators.address(request.args["ip"])))


@bp.route("/trace")
def trace():
    return jsonify(commands.Trace(host=validators.host(request.args["host"])).run())


@bp.route("/disk")
def disk():
    return jsonify(commands.DiskUse(folder=request.args.get("folder", "/srv")).run())


@bp.route("/units/<name>")
def unit(name):
    return jsonify(status=commands.unit_status(validators.unit(name)))


@bp.route("/resolve")
def resolve():
    return jsonify(addresses=commands.resolve(request.args["name"]))
