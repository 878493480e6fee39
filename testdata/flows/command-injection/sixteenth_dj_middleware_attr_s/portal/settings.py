MIDDLEWARE = ["portal.middleware.TenantMiddleware"]
ROOT_URLCONF = "portal.urls"
