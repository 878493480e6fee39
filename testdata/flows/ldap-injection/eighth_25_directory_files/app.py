from flask import Flask, jsonify, request

from directory import StaffDirectory

app = Flask(__name__)
staff = StaffDirectory("ldap://ldap.example.org")


@app.route("/staff", methods=["GET", "POST"])
def find_staff():
    return jsonify(staff.find(request.values.get("q", "")))
