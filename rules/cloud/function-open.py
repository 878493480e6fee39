from aws_cdk import aws_apigateway as api, aws_lambda as fn

def make(f, resource, client, scope):
    f.add_function_url(auth_type=fn.FunctionUrlAuthType.NONE)  # want: function-open
    resource.add_method("GET", authorization_type=api.AuthorizationType.NONE)  # want: function-open
    api.CfnMethod(scope, "a", authorization_type="NONE")  # want: function-open

def fine(f, resource, scope):
    f.add_function_url(auth_type=fn.FunctionUrlAuthType.AWS_IAM)  # ok: signed
    resource.add_method("GET", authorization_type=api.AuthorizationType.IAM)  # ok: signed
    api.CfnMethod(scope, "a", authorization_type="AWS_IAM")  # ok: signed
