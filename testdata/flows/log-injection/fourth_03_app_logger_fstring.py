# vulnerable: the query's value is formatted into the line of the application's log
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/coupons")
def coupons():
    code = request.args.get("code", "")
    known = {"SPRING": 10, "SUMMER": 15}
    if code not in known:
        app.logger.info(f"coupon {code} was refused for {len(known)} known ones")  # want: log-injection
        return jsonify(valid=False)
    return jsonify(valid=True, percent=known[code])
