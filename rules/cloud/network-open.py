from aws_cdk import aws_ec2 as ec2, aws_rds as rds

def make(scope, group, client):
    group.add_ingress_rule(ec2.Peer.any_ipv4(), ec2.Port.tcp(22))  # want: network-open
    group.add_ingress_rule(ec2.Peer.ipv4("0.0.0.0/0"), ec2.Port.all_traffic())  # want: network-open
    rds.DatabaseInstance(scope, "a", publicly_accessible=True)  # want: network-open
    client.authorize_security_group_ingress(CidrIp="0.0.0.0/0", FromPort=22, ToPort=22)  # want: network-open

def fine(scope, group):
    group.add_ingress_rule(ec2.Peer.any_ipv4(), ec2.Port.tcp(443))  # ok: a web server
    group.add_ingress_rule(ec2.Peer.ipv4("10.0.0.0/8"), ec2.Port.tcp(22))  # ok: own network
    rds.DatabaseInstance(scope, "a", publicly_accessible=False)  # ok: private
