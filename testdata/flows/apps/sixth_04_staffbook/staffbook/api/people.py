from flask import Blueprint, g, jsonify, request

from staffbook.services.directory import Directory, OrgChart, PersonQuery, parse_card, parse_chart

people = Blueprint("people", __name__)


@people.before_request
def load_query():
    g.query = PersonQuery(request.args.get("unit", "staff"), request.args.get("name", ""))


@people.get("/")
def listing():
    return jsonify([dn for dn, _ in Directory().people(g.query)])


@people.get("/strict")
def strict():
    return jsonify([dn for dn, _ in Directory().strict(g.query)])


@people.get("/units/<code>")
def unit(code):
    chart = OrgChart()
    return jsonify(name=chart.unit(code), manager=chart.manager(code))


@people.put("/chart")
def put_chart():
    return jsonify(units=len(parse_chart(request.get_data())))


@people.put("/card")
def put_card():
    return jsonify(name=parse_card(request.data).findtext("name"))
