# vulnerable: the headers beside the body say that it is a page
def page(body):
    return {"statusCode": 200, "headers": {"content-type": "text/html; charset=utf-8"}, "body": body}


def greeting(event, context):
    name = event["queryStringParameters"]["name"]
    return {"statusCode": 200, "headers": {"Content-Type": "text/html"}, "body": "<b>" + name + "</b>"}  # want: xss


def farewell(event, context):
    name = event["queryStringParameters"]["name"]
    return page(f"<p>{name}</p>")  # want: xss


def built(event, context):
    response = {"statusCode": 200}
    response["headers"] = {"Content-Type": "text/html"}
    response["body"] = "<b>" + event["body"] + "</b>"
    return response  # want: xss
