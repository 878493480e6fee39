import docker
import kubernetes.client

def run(image):
    client = docker.from_env()
    client.containers.run("alpine", privileged=True)  # want: container-privileged
    client.containers.run("alpine", volumes={"/var/run/docker.sock": {}})  # want: container-privileged
    client.containers.run(image)  # want: container-privileged

def pod():
    return kubernetes.client.V1SecurityContext(privileged=True)  # want: container-privileged

def fine(client):
    client.containers.run("alpine", cap_add=["NET_ADMIN"])  # ok: one right
    client.containers.run("alpine", privileged=False)  # ok: no rights
    client.run("x", volumes={"/data": {}})  # ok: a folder
