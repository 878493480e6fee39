# safe: only a code of the table gets as far as the log
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/coupons")
def coupons():
    code = request.args.get("code", "")
    known = {"SPRING": 10, "SUMMER": 15}
    if code not in known:
        return jsonify(valid=False)
    app.logger.info(f"coupon {code} was used, one of {len(known)} known ones")  # ok: log-injection
    return jsonify(valid=True, percent=known[code])
