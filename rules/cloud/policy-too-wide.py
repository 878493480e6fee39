from aws_cdk import aws_iam as iam

def make():
    iam.PolicyStatement(actions=["*"], resources=["*"])  # want: policy-too-wide
    iam.ManagedPolicy.from_aws_managed_policy_name("AdministratorAccess")  # want: policy-too-wide
    return {"Effect": "Allow", "Action": "*", "Resource": "*"}  # want: policy-too-wide

def fine(arn):
    iam.PolicyStatement(actions=["s3:GetObject"], resources=[arn])  # ok: one action
    iam.PolicyStatement(actions=["*"], resources=[arn], effect=iam.Effect.DENY)  # ok: refuses
    return {"Effect": "Deny", "Action": "*", "Resource": "*"}  # ok: refuses
