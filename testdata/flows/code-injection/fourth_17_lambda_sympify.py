# vulnerable: sympify evaluates the text it is given
import json

import sympy


def handler(event, context):
    body = json.loads(event["body"])
    variable = sympy.Symbol("x")
    formula = sympy.sympify(body["formula"])  # want: code-injection
    derivative = sympy.diff(formula, variable)
    return {"statusCode": 200, "body": json.dumps({"derivative": str(derivative)})}
