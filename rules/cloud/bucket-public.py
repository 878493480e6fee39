import boto3
from aws_cdk import aws_s3 as s3, aws_iam as iam

def make(scope, client):
    s3.Bucket(scope, "a", public_read_access=True)  # want: bucket-public
    s3.Bucket(scope, "b", access_control=s3.BucketAccessControl.PUBLIC_READ_WRITE)  # want: bucket-public
    client.put_object(Bucket="a", Key="b", ACL="public-read")  # want: bucket-public
    iam.PolicyStatement(principals=[iam.AnyPrincipal()], actions=["s3:GetObject"])  # want: bucket-public

def fine(scope, client):
    s3.Bucket(scope, "c", block_public_access=s3.BlockPublicAccess.BLOCK_ALL)  # ok: closed
    client.put_object(Bucket="a", Key="b")  # ok: closed
    iam.PolicyStatement(principals=[iam.AnyPrincipal()], effect=iam.Effect.DENY)  # ok: refuses

AWS_DEFAULT_ACL = "public-read"  # want: bucket-public
AWS_DEFAULT_ACL = "private"  # ok: closed
