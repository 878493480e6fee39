STEPS = {"clean": "rm -rf /srv/cache/pages", "warm": "curl -s https://www.example.org/ -o /dev/null"}
